enum PlaceholderCollectorWeb {}
