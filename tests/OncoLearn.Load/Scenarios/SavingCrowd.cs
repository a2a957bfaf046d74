using System.Buffers;
using OncoLearn.Load.Servers;
using OncoLearn.Load.Students;

namespace OncoLearn.Load.Scenarios;

/// <summary>Students who change their answers over and over, and what they were told.</summary>
sealed class SavingCrowd : IDisposable
{
    readonly List<Student> _students = [];
    readonly List<Seat> _seats = [];
    readonly List<List<Acknowledged>> _acknowledged = [];
    int _turnedAway;
    int _turnedAwaySilently;
    int _failed;

    /// <summary>503 with the time to come back.</summary>
    public int TurnedAway => _turnedAway;

    /// <summary>503 without it.</summary>
    public int TurnedAwaySilently => _turnedAwaySilently;

    /// <summary>Neither saved nor turned away.</summary>
    public int Failed => _failed;

    public IReadOnlyList<Seat> Seats => _seats;

    public IReadOnlyList<Student> Students => _students;

    public IEnumerable<Acknowledged> Acknowledged => _acknowledged.SelectMany(one => one);

    public static async Task<SavingCrowd> SitDownAsync(Bench bench, ServerProcess server, int students)
    {
        var crowd = new SavingCrowd();
        for (var at = 0; at < students; at++)
        {
            var student = new Student(server.Address, bench.Sessions[at]);
            crowd._students.Add(student);
            crowd._seats.Add(await student.SitDownAsync(at));
            crowd._acknowledged.Add([]);
        }
        return crowd;
    }

    public Variant AsVariant(string name, ServerProcess server) => new(name, server, [.. _seats.Select((_, at) => User(at))]);

    public void Dispose() => _students.ForEach(student => student.Dispose());

    Func<ValueTask<bool>> User(int at)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        var (seat, line, acknowledged) = (_seats[at], _students[at].Line, _acknowledged[at]);
        return async () =>
        {
            var (saved, status, retryAfter) = await seat.SaveAsync(line, buffer);
            if (saved is { } one)
            {
                acknowledged.Add(one);
                return true;
            }
            if (status != 503) Interlocked.Increment(ref _failed);
            else if (retryAfter) Interlocked.Increment(ref _turnedAway);
            else Interlocked.Increment(ref _turnedAwaySilently);
            return false;
        };
    }
}
