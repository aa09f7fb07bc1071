using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CoachBot.Telegram.Webhooks;

/// <summary>What only Telegram knows of our webhook.</summary>
internal sealed class WebhookSecret
{
    private const int Bytes = 32;

    private readonly byte[] _hash;

    /// <param name="chosen">From the settings; 256 bits of chance when nothing was chosen.</param>
    public WebhookSecret(string? chosen)
    {
        Value = string.IsNullOrEmpty(chosen) ? Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes)) : chosen;
        _hash = HashOf(Value);
    }

    public string Value { get; }

    /// <summary>Takes as long for a secret that is nearly right as for one that is not, and tells no length.</summary>
    public bool Matches(string? shown) => CryptographicOperations.FixedTimeEquals(HashOf(shown ?? ""), _hash);

    private static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
