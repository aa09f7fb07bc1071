using NodaTime;

namespace CoachBot.SystemTests.FakeTelegram;

/// <summary>Every request in the order of arrival, checked against the published contract where that is known.</summary>
internal sealed class RequestLog
{
    private readonly Lock _gate = new();
    private readonly List<RecordedRequest> _requests = [];
    private readonly Dictionary<string, int> _counts = [];
    private readonly List<ContractViolation> _violations = [];

    public IReadOnlyList<ContractViolation> Violations
    {
        get
        {
            lock (_gate)
            {
                return [.. _violations];
            }
        }
    }

    public RecordedRequest Add(Instant at, string method, RequestBody body)
    {
        RecordedRequest request;

        lock (_gate)
        {
            request = new RecordedRequest(_requests.Count + 1, at, method, body.Value, body.IsForm) { Files = body.Files };
            _requests.Add(request);
            _counts[method] = _counts.GetValueOrDefault(method) + 1;
        }

        Check(request);

        return request;
    }

    public IReadOnlyList<RecordedRequest> Of(string? method)
    {
        lock (_gate)
        {
            return [.. _requests.Where(request => method is null || request.Method == method)];
        }
    }

    public int Count(string method)
    {
        lock (_gate)
        {
            return _counts.GetValueOrDefault(method);
        }
    }

    // Outside the gate, as it takes longer than all the rest.
    private void Check(RecordedRequest request)
    {
        var problems = BotApiSpec.Current?.Problems(request).ToList() ?? [];

        if (problems.Count > 0)
        {
            lock (_gate)
            {
                _violations.AddRange(problems.Select(problem => new ContractViolation(request.Number, request.Method, problem)));
            }
        }
    }
}
