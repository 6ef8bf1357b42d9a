using System;

class Function
{
    static string Handle(string input)
    {
        return Writer.Write(input);
    }
}