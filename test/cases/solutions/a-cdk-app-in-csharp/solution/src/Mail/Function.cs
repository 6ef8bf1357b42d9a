using Amazon.Lambda.Core;

namespace Mail;

public class Function
{
    public Stream Send(Stream input, ILambdaContext context) => input;
}
