namespace Model.Orders;

public record Receipt(string Number);
