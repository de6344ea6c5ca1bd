"""What people see: windows, and the words for everything the rules can say."""
