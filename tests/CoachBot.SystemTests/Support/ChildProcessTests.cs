using System.Diagnostics;

namespace CoachBot.SystemTests.Support;

public class ChildProcessTests
{
    public class WhenItRuns
    {
        [Fact]
        public async Task ItsLinesAreHeard()
        {
            await using var cat = ChildProcess.Start(new ProcessStartInfo("cat"));
            await cat.Input.WriteLineAsync("first steps");
            await cat.Input.FlushAsync(TestContext.Current.CancellationToken);

            var line = await cat.WaitForLineAsync("steps");

            Assert.Equal("first steps", line);
        }

        [Fact]
        public async Task ALineThatNeverComesEndsTheWait()
        {
            await using var cat = ChildProcess.Start(new ProcessStartInfo("cat"));

            await Assert.ThrowsAsync<TimeoutException>(() => cat.WaitForLineAsync("never", TimeSpan.FromMilliseconds(20)));
        }
    }

    public class WhenItIsToEnd
    {
        [Fact]
        public async Task TerminatingIsSigterm()
        {
            await using var cat = ChildProcess.Start(new ProcessStartInfo("cat"));

            cat.Terminate();

            Assert.Equal(128 + 15, await cat.WaitForExitAsync());
        }

        [Fact]
        public async Task KillingIsSigkill()
        {
            await using var cat = ChildProcess.Start(new ProcessStartInfo("cat"));

            cat.Kill();

            Assert.Equal(128 + 9, await cat.WaitForExitAsync());
        }
    }
}
