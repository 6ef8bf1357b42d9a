var order = new Order();
Console.WriteLine(Writer.Write(order));
