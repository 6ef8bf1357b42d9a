using System.Text;
using Amazon.Lambda.TestUtilities;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public async Task ReturnsAGreetingForTheSampleEvent()
    {
        var sample = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "events", "<%= name %>.json"));

        Assert.Equal("""{"greeting":"Hello, Ada!"}""", await Invoke(sample));
    }

    [Fact]
    public async Task ThrowsIfTheNameIsMissing()
    {
        await Assert.ThrowsAsync<KeyNotFoundException>(() => Invoke("{}"));
    }

    private static async Task<string> Invoke(string json)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(json));
        using var output = new StreamReader(await Function.FunctionHandler(input, new TestLambdaContext()));
        return await output.ReadToEndAsync();
    }
}
