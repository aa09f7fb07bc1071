using Microsoft.AspNetCore.Http;

namespace CoachBot.Web;

/// <summary>Reads a body that may be longer than it says.</summary>
internal static class BodyReader
{
    /// <summary>No platform sends more in one call.</summary>
    public const int MostBytes = 1024 * 1024;

    private const int Piece = 16 * 1024;

    /// <summary>Null when there is more than <paramref name="most"/>.</summary>
    public static async Task<byte[]?> ReadAsync(HttpRequest request, int most, CancellationToken cancel)
    {
        if (request.ContentLength > most)
        {
            return null;
        }

        using var bytes = new MemoryStream();
        var piece = new byte[Piece];

        try
        {
            while (await request.Body.ReadAsync(piece, cancel) is var read and > 0)
            {
                if (bytes.Length + read > most)
                {
                    return null;
                }

                bytes.Write(piece, 0, read);
            }
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }

        return bytes.ToArray();
    }
}
