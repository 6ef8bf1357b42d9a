using Zulu;
using Alpha;
using static System.Math;
using X = System.Int32;

class A { }
