using Microsoft.Extensions.Configuration;

namespace Shared;

public class ShopOptions
{
    public string? Name { get; set; }
    public Limits? Limits { get; set; }

    public static ShopOptions? Read(IConfiguration configuration) => configuration.GetSection("Shop").Get<ShopOptions>();
}

public class Limits
{
    public int Orders { get; set; }
}
