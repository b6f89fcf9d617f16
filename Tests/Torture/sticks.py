def trials(*_):
    return []
