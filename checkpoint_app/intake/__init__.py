"""Files and text from outside, read into drafts that a person confirms. Knows formats, not the database or the screen."""
