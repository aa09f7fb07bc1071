using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace CoachBot.Web;

/// <summary>One address at which HTTP is answered. It logs nothing: what strangers send is no news.</summary>
internal sealed class HttpRoom : IAsyncDisposable
{
    private const int MostConnections = 200;

    private static readonly TimeSpan UntilHeadersAreHere = TimeSpan.FromSeconds(5);

    private readonly WebApplication _web;

    private HttpRoom(IPEndPoint where, RequestDelegate answer)
    {
        // The empty builder reads no settings and no command line: all that counts is said here.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = BodyReader.MostBytes;
            kestrel.Limits.MaxConcurrentConnections = MostConnections;
            kestrel.Limits.RequestHeadersTimeout = UntilHeadersAreHere;
            kestrel.Listen(where);
        });
        _web = builder.Build();
        _web.Run(answer);
    }

    /// <summary>With the port that was given, should the setting have left it open.</summary>
    public string Url => _web.Urls.First();

    /// <param name="setting">Names the setting, should the address be taken.</param>
    /// <param name="where">The address.</param>
    /// <param name="answer">Answers each request.</param>
    /// <param name="cancel">Ends the opening.</param>
    public static async Task<HttpRoom> OpenAsync(string setting, IPEndPoint where, RequestDelegate answer, CancellationToken cancel)
    {
        var room = new HttpRoom(where, answer);

        try
        {
            await room._web.StartAsync(cancel);

            return room;
        }
        catch (Exception failure) when (failure is IOException or System.Net.Sockets.SocketException)
        {
            await room.DisposeAsync();

            throw new OptionsValidationException(
                setting, typeof(HttpRoom), [$"{setting} is {where}, where CoachBot cannot listen: somebody else does, or this machine does not have the address."]);
        }
    }

    /// <summary>Lets the calls that are under way end, as long as the patience of <paramref name="cancel"/> lasts.</summary>
    public Task CloseAsync(CancellationToken cancel) => _web.StopAsync(cancel);

    public ValueTask DisposeAsync() => _web.DisposeAsync();
}
