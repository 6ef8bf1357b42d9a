global using System.Linq;
global using static System.Math;

class A { }
