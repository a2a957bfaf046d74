using System.Diagnostics;
using System.Globalization;
using OncoLearn.Load.Report;
using OncoLearn.Load.Students;

namespace OncoLearn.Load.Scenarios;

/// <summary>Students who sit the quiz from start to submission, again and again: the latency of each step while all of them are under way.</summary>
static class StepsScenario
{
    static readonly string[] Steps = ["start", "question page", "answer", "submit", "lesson, signed in"];

    public static async Task RunAsync(Bench bench, CancellationToken ct)
    {
        await using var product = await bench.Fleet.StartProductAsync();
        var sitters = Enumerable.Range(0, bench.Settings.Connections).Select(at => new Sitter(new Student(product.Address, bench.Sessions[at]))).ToList();
        await Task.WhenAll(sitters.Select(sitter => sitter.RepeatAsync(bench.Settings.WarmUp)));
        sitters.ForEach(sitter => sitter.Forget());
        var meter = new CpuMeter(product.Process);
        await Task.WhenAll(sitters.Select(sitter => Task.Run(() => sitter.RepeatAsync(bench.Settings.Round * bench.Settings.Rounds), ct)));
        var whole = meter.Stop(new Latencies(), 0);
        for (var step = 0; step < Steps.Length; step++)
        {
            var latencies = new Latencies();
            foreach (var sitter in sitters) latencies.Add(sitter.Latencies[step]);
            var first = step == 0;
            bench.Report.Add(
                first ? $"Sitting the quiz, {sitters.Count} students at once: start" : $"… {Steps[step]}", $"{LoadReport.Text(latencies.Count / whole.Elapsed.TotalSeconds, "N0")} /s", latencies,
                cpu: first ? $"{LoadReport.Text(whole.ServerCpu, "0.00")} + {LoadReport.Text(whole.DriverCpu, "0.00")}" : "");
        }
        sitters.ForEach(sitter => sitter.Student.Dispose());
    }

    sealed class Sitter(Student student)
    {
        public Student Student => student;

        public Latencies[] Latencies { get; private set; } = New();

        public void Forget() => Latencies = New();

        public async Task RepeatAsync(TimeSpan duration)
        {
            var began = Stopwatch.GetTimestamp();
            while (Stopwatch.GetElapsedTime(began) < duration) await SitAsync();
        }

        async Task SitAsync()
        {
            await student.EnterAsync();
            var attempt = await TimeAsync(0, async () => await student.PressStartAsync());
            for (var (slot, slots) = (1, 1); slot <= slots; slot++)
            {
                var path = string.Create(CultureInfo.InvariantCulture, $"{attempt}/{slot}");
                var page = await TimeAsync(1, async () => Student.Page(await student.GetAsync(path)));
                slots = page.Split("data-grid-slot=").Length - 1;
                var form = PageForm.Read(page, "id=\"answer\"");
                var fields = form.Hidden.Concat(form.Choices.Select((choice, at) => KeyValuePair.Create(choice.Name, choice.Values[at % choice.Values.Count]))).Append(KeyValuePair.Create("move", "save"));
                await TimeAsync(2, () => PostAsync(path, fields));
            }
            var review = PageForm.Read(Student.Page(await student.GetAsync($"{attempt}/review")), "id=\"submit\"");
            await TimeAsync(3, () => PostAsync($"{attempt}/review", review.Hidden));
            await TimeAsync(4, async () => (await student.GetAsync(LessonScenario.Path)).Status);
        }

        async Task<int> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields)
        {
            var reply = await student.PostAsync(path, fields);
            return reply.Status == 302 ? reply.Status : throw new InvalidOperationException($"{path} answered {reply.Status}.");
        }

        async Task<T> TimeAsync<T>(int step, Func<Task<T>> work)
        {
            var sent = Stopwatch.GetTimestamp();
            var result = await work();
            Latencies[step].Add(Stopwatch.GetElapsedTime(sent));
            return result;
        }

        static Latencies[] New() => [.. Steps.Select(_ => new Latencies())];
    }
}
