using Serilog;

class A { }
