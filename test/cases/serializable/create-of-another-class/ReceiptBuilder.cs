namespace Orders;

public static class ReceiptBuilder
{
    public static Receipt Create<TDraft, TOrder>(Order order) => new($"{typeof(TDraft).Name}-{order.Id}");
}
