using CoachBot.Telegram.Secrecy;

namespace CoachBot.Tests.Telegram.Secrecy;

public class TokenRedactorTests
{
    [Theory]
    [InlineData("POST https://api.telegram.org/bot123456:AAbb-cc_dd/getMe failed", "POST https://api.telegram.org/bot***/getMe failed")]
    [InlineData("/bot1:x/sendMessage", "/bot***/sendMessage")]
    [InlineData("/bot123456%3AAAbbccddee/getMe", "/bot***/getMe")]
    [InlineData("my token is 123456:AAbbccddeeff", "my token is ***")]
    [InlineData("http://anna:secret@proxy:8080/", "http://***@proxy:8080/")]
    public void HidesATokenWhereverItStands(string text, string hidden) =>
        Assert.Equal(hidden, TokenRedactor.Redact(text));

    [Theory]
    [InlineData("Connection refused (127.0.0.1:18199)")]
    [InlineData("at 2026-11-23T12:47:00")]
    [InlineData("https://api.telegram.org/robots.txt")]
    public void LeavesEverythingElse(string text) =>
        Assert.Equal(text, TokenRedactor.Redact(text));
}
