using System.Net;

namespace CoachBot.Web;

/// <summary>Where to listen: an http address with a number and a port, nothing behind it. TLS is the business of the proxy before us.</summary>
internal static class ListenAddress
{
    public static IPEndPoint? Read(string? text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri)
            || uri.Scheme != Uri.UriSchemeHttp
            || uri is not { PathAndQuery: "/", Fragment: "", UserInfo: "" })
        {
            return null;
        }

        return uri.Host == "localhost" ? new IPEndPoint(IPAddress.Loopback, uri.Port)
            : IPAddress.TryParse(uri.Host, out var number) ? new IPEndPoint(number, uri.Port)
            : null;
    }
}
