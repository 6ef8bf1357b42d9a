// Copyright somebody
namespace My;

class A { }
