using System.Text;
using NSec.Cryptography;

namespace CoachBot.Discord.Endpoint;

/// <summary>Tells calls that Discord signed from all others: Ed25519 over the time and the body.</summary>
internal sealed class SignatureCheck
{
    private static readonly SignatureAlgorithm Ed25519 = SignatureAlgorithm.Ed25519;

    private readonly PublicKey _key;

    /// <param name="publicKey">64 hexadecimal digits.</param>
    /// <exception cref="FormatException">It is no key.</exception>
    public SignatureCheck(string publicKey) =>
        _key = PublicKey.TryImport(Ed25519, Convert.FromHexString(publicKey.Trim()), KeyBlobFormat.RawPublicKey, out var key)
            ? key!
            : throw new FormatException("The public key is none.");

    /// <summary>Whether this looks like a signature at all.</summary>
    public static bool IsOne(string? signature) => signature is { Length: 128 } && TryReadHex(signature, out _);

    public bool IsGenuine(string? signature, string? timestamp, ReadOnlySpan<byte> body)
    {
        if (signature is not { Length: 128 } || timestamp is not { Length: > 0 and <= 20 } || !TryReadHex(signature, out var signed))
        {
            return false;
        }

        byte[] message = [.. Encoding.UTF8.GetBytes(timestamp), .. body];

        return Ed25519.Verify(_key, message, signed);
    }

    private static bool TryReadHex(string text, out byte[] bytes)
    {
        bytes = new byte[text.Length / 2];

        return Convert.FromHexString(text, bytes, out _, out var written) == System.Buffers.OperationStatus.Done && written == bytes.Length;
    }
}
