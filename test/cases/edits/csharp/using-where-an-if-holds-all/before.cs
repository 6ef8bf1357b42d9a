#if DEBUG
class A { }
#endif
