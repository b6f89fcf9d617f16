enum PlaceholderUdev {}
