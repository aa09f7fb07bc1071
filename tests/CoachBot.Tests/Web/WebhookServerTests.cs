using System.Net;
using CoachBot.Chat.Webhooks;
using CoachBot.Tests.Support;
using CoachBot.Web;
using Microsoft.Extensions.Options;

namespace CoachBot.Tests.Web;

public class WebhookServerTests
{
    private static async Task<WebhookServer> ServingAsync(Func<WebhookCall, CancellationToken, Task<WebhookAnswer>> answer)
    {
        var server = new WebhookServer(
            [new Door(answer), new Door(answer) { Path = null }], Options.Create(new WebOptions { Address = "http://127.0.0.1:0" }), new MemoryLog<WebhookServer>());
        await server.StartAsync(TestContext.Current.CancellationToken);

        return server;
    }

    private static Task<HttpResponseMessage> CallAsync(HttpClient http, WebhookServer server, string path) =>
        http.PostAsync(new Uri(server.Url + path), new StringContent("hello"), TestContext.Current.CancellationToken);

    [Fact]
    public async Task WhoeverAnswersIsToldWhenItIsWritten()
    {
        var told = new TaskCompletionSource<bool>();
        var server = await ServingAsync((_, _) => Task.FromResult(new WebhookAnswer(200, "{}") { Written = told.SetResult }));
        using var http = new HttpClient();

        using var answer = await CallAsync(http, server, "/door");

        Assert.Equal("{}", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.True(await told.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));

        await server.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task WhoeverAnswersSomeoneWhoIsGoneIsToldSo()
    {
        var (told, asked) = (new TaskCompletionSource<bool>(), new TaskCompletionSource());
        var server = await ServingAsync(async (_, gone) =>
        {
            asked.SetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, gone).ContinueWith(_ => { }, TaskScheduler.Default);

            return new WebhookAnswer(200, "{}") { Written = told.SetResult };
        });
        using var leaving = new CancellationTokenSource();
        using var http = new HttpClient();

        var call = http.PostAsync(new Uri(server.Url + "/door"), new StringContent("hello"), leaving.Token);
        await asked.Task;
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);

        Assert.False(await told.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));

        await server.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task OtherPathsAreNotFound()
    {
        var server = await ServingAsync((_, _) => Task.FromResult(WebhookAnswer.Heard));
        using var http = new HttpClient();

        using var answer = await CallAsync(http, server, "/window");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);

        await server.StopAsync(TestContext.Current.CancellationToken);
    }

    private sealed class Door(Func<WebhookCall, CancellationToken, Task<WebhookAnswer>> answer) : IWebhook
    {
        public string? Path { get; init; } = "/door";

        public Task<WebhookAnswer> AnswerAsync(WebhookCall call, CancellationToken cancel) => answer(call, cancel);
    }
}
