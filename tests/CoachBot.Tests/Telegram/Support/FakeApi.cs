using System.Net;
using System.Text;
using System.Text.Json;
using CoachBot.Telegram;
using Telegram.Bot;

namespace CoachBot.Tests.Telegram.Support;

/// <summary>A Bot API without a network: each method gives the answers it was told, one a call, and the last one again and again.</summary>
internal sealed class FakeApi : HttpMessageHandler
{
    public const string Token = "123456:SECRET-token-xyz";

    private readonly Dictionary<string, Queue<Func<HttpResponseMessage>>> _scripts = [];
    private readonly List<(string Method, JsonElement Body)> _calls = [];
    private readonly Lock _gate = new();

    public IReadOnlyList<(string Method, JsonElement Body)> Calls
    {
        get
        {
            lock (_gate)
            {
                return [.. _calls];
            }
        }
    }

    public IReadOnlyList<JsonElement> CallsOf(string method) =>
        [.. Calls.Where(call => call.Method == method).Select(call => call.Body)];

    public FakeApi On(string method, params Func<HttpResponseMessage>[] answers)
    {
        _scripts[method] = new Queue<Func<HttpResponseMessage>>(answers);

        return this;
    }

    public ITelegramBotClient Client() => Clients().Send;

    public TelegramClients Clients()
    {
        var http = new HttpClient(this);

        return new TelegramClients(http, http, new TelegramOptions { Token = Token, ApiUrl = "http://api.invalid" });
    }

    public static Func<HttpResponseMessage> Ok(string result) =>
        () => Json(HttpStatusCode.OK, $$"""{"ok":true,"result":{{result}}}""");

    public static Func<HttpResponseMessage> Sent(int id) =>
        Ok($$$"""{"message_id":{{{id}}},"date":1790000000,"chat":{"id":5,"type":"private"},"text":"x"}""");

    public static Func<HttpResponseMessage> Refusal(int code, string description, string parameters = "{}") =>
        () => Json((HttpStatusCode)code, $$"""{"ok":false,"error_code":{{code}},"description":"{{description}}","parameters":{{parameters}}}""");

    public static Func<HttpResponseMessage> BadGateway() =>
        () => new HttpResponseMessage(HttpStatusCode.BadGateway) { Content = new StringContent("<html>Bad Gateway</html>") };

    public static Func<HttpResponseMessage> Failure(Exception error) => () => throw error;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var method = request.RequestUri!.Segments[^1];
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Func<HttpResponseMessage> answer;

        lock (_gate)
        {
            _calls.Add((method, JsonDocument.Parse(body.Length == 0 ? "{}" : body).RootElement));
            var script = _scripts.GetValueOrDefault(method);
            answer = script is null ? Ok("true") : script.Count > 1 ? script.Dequeue() : script.Peek();
        }

        cancellationToken.ThrowIfCancellationRequested();

        return answer();
    }

    private static HttpResponseMessage Json(HttpStatusCode status, string json) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
}
