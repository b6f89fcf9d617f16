enum PlaceholderSystemRoot {}
