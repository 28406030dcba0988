"""The Orders station: orders brought in from files and chats, looked over, taken; and the district's own data."""
