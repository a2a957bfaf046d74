using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OncoLearn.App.Catalog;
using OncoLearn.Core;
using OncoLearn.Core.Authoring.Drafting;

namespace OncoLearn.Cli.Commands;

/// <summary><c>oncolearn question draft SLUG --seed N --count N [--json]</c></summary>
static class QuestionDraftCommand
{
    const int UsualCount = 20;

    static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    public static Command Create()
    {
        var slug = new Argument<string>("SLUG") { Description = "The course, as its folder in content/ is called." };
        var seed = new Option<long>("--seed") { Description = "The same seed gives the same drafts; 1 when left out.", DefaultValueFactory = _ => 1 };
        var count = new Option<int>("--count") { Description = $"How many at most; {UsualCount} when left out.", DefaultValueFactory = _ => UsualCount };
        count.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 0) result.AddError("--count is 0 or more.");
        });
        var json = new Option<bool>("--json") { Description = "Print the drafts as a JSON array." };
        var draft = new Command("draft", "Make question drafts from the claims of a course, from the nearest content folder, for a person to judge. Nothing is stored.") { slug, seed, count, json };
        draft.SetAction(parsed => Run(
            parsed.GetRequiredValue(slug), parsed.GetValue(seed), parsed.GetValue(count), parsed.GetValue(json), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return draft;
    }

    static int Run(string slug, long seed, int count, bool json, TextWriter output, TextWriter error)
    {
        if (ContentFolder.FindUpwards(Directory.GetCurrentDirectory()) is not { } folder)
        {
            error.WriteLine("There is no folder “content” here or above. Go to the folder that holds it.");
            return ExitCode.Unable;
        }
        try
        {
            if (DraftSources.Read(folder, slug) is not { } source)
            {
                error.WriteLine($"There is no course “{slug}” in {Path.GetFullPath(folder)}.");
                return ExitCode.Unable;
            }
            var drafts = Drafter.Draft(source, seed, count);
            if (json) output.WriteLine(JsonSerializer.Serialize(drafts.Select(ToJson), Readable));
            else
                foreach (var draft in drafts) Write(draft, output);
            return ExitCode.Ok;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(e.Message);
            return ExitCode.Unable;
        }
    }

    static void Write(ClaimDraft draft, TextWriter output)
    {
        output.WriteLine($"## {draft.Key} — {string.Join(", ", draft.Claims)} (section {draft.Question.Section}, {draft.Question.Level.Word()}, {draft.Question.Difficulty.Word()})");
        foreach (var lang in draft.Sentence.Languages)
        {
            output.WriteLine(Text(draft.Question.Payload["stem"], lang));
            if (draft.Question.Payload["value"] is { } value) output.WriteLine($"  = {value}");
            foreach (var list in new[] { "items", "options", "near" })
                foreach (var item in draft.Question.Payload[list]?.AsArray() ?? []) Write(item!, lang, output);
            output.WriteLine($"  > {Text(draft.Question.Payload["explanation"], lang)}");
        }
        output.WriteLine();
    }

    static void Write(JsonNode item, string lang, TextWriter output)
    {
        var mark = (bool?)item["correct"] == true ? "*" : " ";
        output.WriteLine($"  {mark} {item["id"]}  {(item["text"] is { } text ? Text(text, lang) : item["value"])}{(item["match"] is { } match ? $" -> {match}" : "")}");
        output.WriteLine($"       {Text(item["reason"], lang)}");
    }

    static string Text(JsonNode? text, string lang) => (string?)text?[lang] ?? "";

    static object ToJson(ClaimDraft draft) => new
    {
        draft.Key,
        Kind = draft.Kind.Word(),
        draft.Claims,
        Sentence = draft.Sentence.ToDictionary(text => text.Lang, text => text.Value),
        draft.Question.Type,
        Section = draft.Question.Section,
        Category = draft.Question.Category.Word(),
        Level = draft.Question.Level.Word(),
        Difficulty = draft.Question.Difficulty.Word(),
        Parts = draft.Question.Claims,
        Question = draft.Question.Payload,
    };
}
