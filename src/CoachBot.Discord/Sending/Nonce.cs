using System.Buffers.Binary;

namespace CoachBot.Discord.Sending;

/// <summary>A delivery's id in the 25 characters that Discord takes: 128 bits in base 36. Its later messages count on from it.</summary>
internal static class Nonce
{
    private const int Length = 25;
    private const int Base = 36;
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    public static string Of(Guid delivery, int part)
    {
        Span<byte> bytes = stackalloc byte[16];
        delivery.TryWriteBytes(bytes, bigEndian: true, out _);

        return Write(BinaryPrimitives.ReadUInt128BigEndian(bytes) + (UInt128)part);
    }

    private static string Write(UInt128 value) => string.Create(Length, value, static (digits, left) =>
    {
        for (var place = digits.Length - 1; place >= 0; place--)
        {
            digits[place] = Digits[(int)(left % Base)];
            left /= Base;
        }
    });
}
