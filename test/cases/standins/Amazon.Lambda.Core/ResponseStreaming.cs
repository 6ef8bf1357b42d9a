using System.Net;
using System.Runtime.CompilerServices;
using System.Runtime.Versioning;

[assembly: InternalsVisibleTo("Amazon.Lambda.RuntimeSupport")]

namespace Amazon.Lambda.Core.ResponseStreaming;

internal interface ILambdaResponseStream : IDisposable
{
    long BytesWritten { get; }
    bool HasError { get; }
    Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken = default);
}

[RequiresPreviewFeatures]
public class LambdaResponseStream : Stream
{
    private readonly ILambdaResponseStream _stream;

    internal LambdaResponseStream(ILambdaResponseStream stream) => _stream = stream;

    public long BytesWritten => _stream.BytesWritten;
    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => BytesWritten;
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public Task WriteAsync(byte[] buffer, CancellationToken cancellationToken = default) => WriteAsync(buffer, 0, buffer.Length, cancellationToken);
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken = default) => _stream.WriteAsync(buffer, offset, count, cancellationToken);
    public override void Write(byte[] buffer, int offset, int count) => WriteAsync(buffer, offset, count).GetAwaiter().GetResult();
    public override void Flush() { }
    public override int Read(byte[] buffer, int offset, int count) => throw new NotImplementedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotImplementedException();
    public override void SetLength(long value) => throw new NotSupportedException();
}

[RequiresPreviewFeatures]
public class LambdaResponseStreamFactory
{
    private static Func<byte[], ILambdaResponseStream> _factory;

    internal static void SetLambdaResponseStream(Func<byte[], ILambdaResponseStream> factory) => _factory = factory;

    public static LambdaResponseStream CreateStream() => new(_factory([]));
}
