using System.Net;
using System.Text;
using CoachBot.Discord.Rest;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Discord.Support;

/// <summary>Discord's API without a network: gives the answers it was told, one a call, and the last one again and again.</summary>
internal sealed class FakeDiscordApi : HttpMessageHandler
{
    private readonly Queue<Func<HttpResponseMessage>> _answers = new();
    private readonly List<(string Method, string Path, string Body)> _calls = [];
    private readonly Lock _gate = new();

    public MemoryLog<FakeDiscordApi> Log { get; } = new();

    public IReadOnlyList<(string Method, string Path, string Body)> Calls
    {
        get
        {
            lock (_gate)
            {
                return [.. _calls];
            }
        }
    }

    public FakeDiscordApi Then(Func<HttpResponseMessage> answer)
    {
        _answers.Enqueue(answer);

        return this;
    }

    public DiscordRest Rest(TimeProvider? time = null) =>
        new(new HttpClient(this) { BaseAddress = new Uri("http://api.invalid/") }, time ?? TimeProvider.System, Log);

    public static Func<HttpResponseMessage> Answer(int status, string body, params (string Name, string Value)[] headers) => () =>
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

        foreach (var (name, value) in headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    };

    public static Func<HttpResponseMessage> Failure(Exception error) => () => throw error;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Func<HttpResponseMessage> answer;

        lock (_gate)
        {
            _calls.Add((request.Method.Method, request.RequestUri!.AbsolutePath[1..], body));
            answer = _answers.Count > 1 ? _answers.Dequeue() : _answers.TryPeek(out var last) ? last : Answer(200, "{}");
        }

        cancellationToken.ThrowIfCancellationRequested();

        return answer();
    }
}
