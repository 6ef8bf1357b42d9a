// Copyright somebody

/// <summary>A.</summary>
[System.Obsolete]
class A { }
