enum PlaceholderRequirements {}
