enum PlaceholderPCI {}
