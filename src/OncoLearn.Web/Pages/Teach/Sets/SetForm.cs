using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using OncoLearn.Core;
using OncoLearn.Core.Attempts.Behaviours;
using OncoLearn.Core.Quizzes;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Sets;

/// <summary>The settings of a question set as they are typed; numbers are texts, so that nothing typed is lost.</summary>
public sealed record SetForm
{
    public const int LongestTitle = 120;
    public const int LongestIntro = 2000;
    public const int MostMinutes = 600;
    public const int MostSittings = 100;

    public string? TitleZh { get; init; }

    public string? TitleEn { get; init; }

    public string? IntroZh { get; init; }

    public string? IntroEn { get; init; }

    public string? Behaviour { get; init; }

    public string? Tries { get; init; }

    /// <summary>In percent.</summary>
    public string? Penalty { get; init; }

    public string? Minutes { get; init; }

    public string? Sittings { get; init; }

    /// <summary>In percent.</summary>
    public string? Passing { get; init; }

    public bool ShufflesQuestions { get; init; }

    public bool ShufflesOptions { get; init; }

    public string? Score { get; init; }

    public string? Correctness { get; init; }

    public string? Key { get; init; }

    public string? Reasons { get; init; }

    public string? Evidence { get; init; }

    public static SetForm From(QuizSettings settings) => new()
    {
        TitleZh = In(settings.Title, Languages.Chinese),
        TitleEn = In(settings.Title, Languages.English),
        IntroZh = In(settings.Intro, Languages.Chinese),
        IntroEn = In(settings.Intro, Languages.English),
        Behaviour = settings.Behaviour.Key,
        Tries = Text(TriesOf(settings).Most),
        Penalty = Text(Math.Round(TriesOf(settings).Penalty * 100, 1)),
        Minutes = Text(settings.TimeLimit?.TotalMinutes),
        Sittings = Text(settings.Sittings),
        Passing = Text(settings.PassingShare is { } share ? Math.Round(share * 100, 1) : null),
        ShufflesQuestions = settings.ShufflesQuestions,
        ShufflesOptions = settings.ShufflesOptions,
        Score = settings.Release.Score.Word(),
        Correctness = settings.Release.Correctness.Word(),
        Key = settings.Release.Key.Word(),
        Reasons = settings.Release.Reasons.Word(),
        Evidence = settings.Release.Evidence.Word(),
    };

    public static IEnumerable<SelectListItem> Behaviours =>
        BehaviourList.All.Where(behaviour => !behaviour.IsSelfCompared).Select(behaviour => new SelectListItem(SetFormText.Behaviour(behaviour.Key), behaviour.Key));

    public static IEnumerable<SelectListItem> Times => Enum.GetValues<ReleaseTime>().Select(time => new SelectListItem(SetFormText.Time(time), time.Word()));

    /// <summary>What the page calls the fields.</summary>
    public static IReadOnlyDictionary<string, string> Names => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [nameof(TitleZh)] = BankText.TitleZh,
        [nameof(TitleEn)] = BankText.TitleEn,
        [nameof(IntroZh)] = SetFormText.IntroZh,
        [nameof(IntroEn)] = SetFormText.IntroEn,
        [nameof(Behaviour)] = SetFormText.BehaviourLabel,
        [nameof(Tries)] = SetFormText.Tries,
        [nameof(Penalty)] = SetFormText.Penalty,
        [nameof(Minutes)] = SetFormText.Minutes,
        [nameof(Sittings)] = SetFormText.Sittings,
        [nameof(Passing)] = SetFormText.Passing,
        [nameof(Score)] = SetFormText.Score,
        [nameof(Correctness)] = SetFormText.Correctness,
        [nameof(Key)] = SetFormText.Key,
        [nameof(Reasons)] = SetFormText.Reasons,
        [nameof(Evidence)] = SetFormText.Evidence,
    };

    /// <returns>Null, with what is wrong at its field, where the form says nothing that can be.</returns>
    public QuizSettings? Read(ModelStateDictionary state, string prefix)
    {
        var fields = new SetFields(state, prefix);
        var title = fields.Text(LongestTitle, SetFormText.TitleTooLong(LongestTitle), (nameof(TitleZh), Languages.Chinese, TitleZh), (nameof(TitleEn), Languages.English, TitleEn));
        if (title is null && state.IsValid) fields.Fault(Wording.Say(nameof(TitleZh), nameof(TitleEn)), SetFormText.TitleNeeded);
        var intro = fields.Text(LongestIntro, SetFormText.IntroTooLong(LongestIntro), (nameof(IntroZh), Languages.Chinese, IntroZh), (nameof(IntroEn), Languages.English, IntroEn));
        var behaviour = BehaviourOf(fields);
        var tries = TriesIn(fields, needed: behaviour.Tries is not null);
        var settings = new QuizSettings(title ?? Nothing, intro, behaviour.Tries is null ? behaviour : BehaviourList.Of(behaviour.Key, tries), fields.Number(nameof(Minutes), Minutes, 1, MostMinutes, whole: true) is { } minutes ? TimeSpan.FromMinutes(minutes) : null)
        {
            ShufflesQuestions = ShufflesQuestions,
            ShufflesOptions = ShufflesOptions,
            Sittings = (int?)fields.Number(nameof(Sittings), Sittings, 1, MostSittings, whole: true),
            PassingShare = fields.Number(nameof(Passing), Passing, 1, 100) / 100,
            UnusedTries = behaviour.Tries is null && tries != TryRules.Default ? tries : null,
            Release = new ReleasePolicy(
                fields.Time(nameof(Score), Score), fields.Time(nameof(Correctness), Correctness), fields.Time(nameof(Reasons), Reasons), fields.Time(nameof(Key), Key), fields.Time(nameof(Evidence), Evidence)),
        };
        // What comes too early is told together with whatever is wrong elsewhere.
        if (fields.AreRight(nameof(Behaviour), nameof(Score), nameof(Correctness), nameof(Reasons), nameof(Key), nameof(Evidence)))
            foreach (var (part, words) in settings.Release.Problems(settings.Behaviour, questions: null)) fields.Fault(part, Wording.Say(words));
        return state.IsValid ? settings : null;
    }

    static readonly LocalizedText Nothing = new([KeyValuePair.Create(Languages.English, "-")]);

    IBehaviour BehaviourOf(SetFields fields)
    {
        if (BehaviourList.All.FirstOrDefault(behaviour => behaviour.Key == Behaviour && !behaviour.IsSelfCompared) is not { } found)
        {
            fields.Fault(nameof(Behaviour), FormText.Choose);
            return new Deferred();
        }
        return found;
    }

    static TryRules TriesOf(QuizSettings settings) => settings.Behaviour.Tries ?? settings.UnusedTries ?? TryRules.Default;

    /// <param name="needed">Whether the way of answering uses them; else they are kept for one that does.</param>
    TryRules TriesIn(SetFields fields, bool needed)
    {
        var most = fields.Number(nameof(Tries), Tries, 1, TryRules.Limit, whole: true, needed: needed);
        var penalty = fields.Number(nameof(Penalty), Penalty, 0, 100, needed: needed);
        // A third was shown as 33.3: that stays a third.
        var share = penalty is not { } percent || Math.Abs(percent - Math.Round(TryRules.Default.Penalty * 100, 1)) < 1e-9 ? TryRules.Default.Penalty : penalty / 100;
        return new TryRules((int)(most ?? TryRules.Default.Most), share ?? TryRules.Default.Penalty);
    }

    static string? In(LocalizedText? text, string lang) => text is not null && text.Has(lang) ? text.In([lang]).Value : null;

    static string? Text(double? number) => number?.ToString(CultureInfo.InvariantCulture);
}
