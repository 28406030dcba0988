"""Bag labels: from what is known of a bag to a page of labels. Knows no database and no screen."""
