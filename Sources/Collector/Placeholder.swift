enum PlaceholderCollector {}
