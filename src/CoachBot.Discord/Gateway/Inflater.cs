using System.Buffers;
using System.IO.Compression;

namespace CoachBot.Discord.Gateway;

/// <summary>Makes large what came small: all messages of a connection are one zlib stream.</summary>
internal sealed class Inflater : IDisposable
{
    private const int Step = 16 * 1024;

    /// <summary>Of a server with a million members Discord sends some megabytes; this is a stream gone wild.</summary>
    private const int Most = 64 * 1024 * 1024;

    private readonly MemoryStream _small = new();
    private readonly ZLibStream _stream;
    private ArrayBufferWriter<byte> _large = new(Step);

    public Inflater() => _stream = new ZLibStream(_small, CompressionMode.Decompress);

    /// <summary>The message, valid until the next is inflated.</summary>
    /// <exception cref="InvalidDataException">It is not of this stream, or too much.</exception>
    public ReadOnlyMemory<byte> Inflate(ReadOnlySpan<byte> message)
    {
        Forget();

        _small.SetLength(0);
        _small.Write(message);
        _small.Position = 0;

        while (_stream.Read(_large.GetSpan(Step)) is var count and > 0)
        {
            _large.Advance(count);

            if (_large.WrittenCount > Most)
            {
                throw new InvalidDataException("A message of the gateway is too large.");
            }
        }

        return _large.WrittenMemory;
    }

    public void Dispose()
    {
        _stream.Dispose();
        _small.Dispose();
    }

    // What one big server needed is not kept for all the small ones.
    private void Forget()
    {
        if (_large.Capacity > 1024 * 1024)
        {
            _large = new ArrayBufferWriter<byte>(Step);
            _small.SetLength(0);
            _small.Capacity = Step;
        }
        else
        {
            _large.ResetWrittenCount();
        }
    }
}
