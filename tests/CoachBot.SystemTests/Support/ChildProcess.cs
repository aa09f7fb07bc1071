using System.Diagnostics;
using System.Runtime.InteropServices;

namespace CoachBot.SystemTests.Support;

/// <summary>A program started by a test, heard line by line and ended with it.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private const int SigTerm = 15;
    private const int SigStop = 19;
    private const int SigContinue = 18;

    private readonly Process _process;
    private readonly Signal _signal = new();
    private readonly Lock _gate = new();
    private readonly List<string> _output = [];
    private readonly List<string> _errors = [];

    private ChildProcess(Process process) => _process = process;

    public int Id => _process.Id;

    public bool HasExited => _process.HasExited;

    public StreamWriter Input => _process.StandardInput;

    public IReadOnlyList<string> Output => Copy(_output);

    public IReadOnlyList<string> Errors => Copy(_errors);

    public static ChildProcess Start(ProcessStartInfo what)
    {
        what.RedirectStandardInput = true;
        what.RedirectStandardOutput = true;
        what.RedirectStandardError = true;

        var child = new ChildProcess(new Process { StartInfo = what, EnableRaisingEvents = true });
        child._process.OutputDataReceived += (_, line) => child.Hear(child._output, line.Data);
        child._process.ErrorDataReceived += (_, line) => child.Hear(child._errors, line.Data);
        child._process.Exited += (_, _) => child._signal.Raise();
        child._process.Start();
        child._process.BeginOutputReadLine();
        child._process.BeginErrorReadLine();

        return child;
    }

    /// <summary>The first line, of either stream, that holds <paramref name="part"/>; also one that was said before.</summary>
    public async Task<string> WaitForLineAsync(string part, TimeSpan? timeout = null)
    {
        string? found = null;
        await _signal.UntilAsync(() => (found = Find(part)) is not null, timeout, () => $"Waited for the line '{part}'. {Story()}");

        return found!;
    }

    /// <summary>Waits for the end and the last line; the code of a program ended by a signal is 128 and the signal.</summary>
    public async Task<int> WaitForExitAsync(TimeSpan? timeout = null)
    {
        var cancel = TestContext.Current.CancellationToken;

        try
        {
            await _process.WaitForExitAsync(cancel).WaitAsync(timeout ?? Signal.Patience, TimeProvider.System, cancel);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"Still running. {Story()}");
        }

        return _process.ExitCode;
    }

    /// <summary>Asks it to end: SIGTERM.</summary>
    public void Terminate() => Send(SigTerm);

    /// <summary>Stops its clock: SIGSTOP.</summary>
    public void Freeze() => Send(SigStop);

    /// <summary>Lets it go on: SIGCONT.</summary>
    public void Thaw() => Send(SigContinue);

    /// <summary>Ends it in the middle of whatever it does: SIGKILL.</summary>
    public void Kill() => _process.Kill();

    public async ValueTask DisposeAsync()
    {
        if (!HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync(CancellationToken.None);
        }

        _process.Dispose();
    }

    private void Send(int signal)
    {
        if (!HasExited && SendSignal(Id, signal) != 0)
        {
            throw new InvalidOperationException($"Signal {signal} was not accepted: error {Marshal.GetLastPInvokeError()}");
        }
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static extern int SendSignal(int process, int signal);

    private void Hear(List<string> lines, string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_gate)
        {
            lines.Add(line);
        }

        _signal.Raise();
    }

    private string? Find(string part)
    {
        lock (_gate)
        {
            return _output.Concat(_errors).FirstOrDefault(line => line.Contains(part, StringComparison.Ordinal));
        }
    }

    private string[] Copy(List<string> lines)
    {
        lock (_gate)
        {
            return [.. lines];
        }
    }

    private string Story() =>
        $"{(HasExited ? "Ended" : "Running")}; last lines:\n{string.Join('\n', Output.TakeLast(20).Concat(Errors.TakeLast(20)))}";
}
