global using Bill = Billing.Receipt;

namespace Billing
{
    public record Receipt(string Number);
}
