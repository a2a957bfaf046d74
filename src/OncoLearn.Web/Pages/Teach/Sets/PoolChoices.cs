using Microsoft.AspNetCore.Mvc.Rendering;
using OncoLearn.App.QuestionBank;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Finding;
using OncoLearn.App.Quizzes;
using OncoLearn.Core;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Quizzes;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Markdown;
using OncoLearn.Web.Pages.Teach.Banks;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Sets;

/// <summary>What questions can be asked for by, and what a filter says in words.</summary>
public sealed class PoolChoices(ListBanks banks, FindQuestions find, CourseChoices courses, ObjectiveTitles objectives, ReaderPreferences reader)
{
    /// <summary>Banks, courses and so on, with what is asked for chosen.</summary>
    public async Task<IReadOnlyList<BankModel.Choice>> OfAsync(PoolQuery asked, Teacher teacher, CancellationToken ct)
    {
        var usable = (await banks.RunAsync(teacher.UserId, ct)).Where(bank => bank.Access >= BankAccess.Use);
        var served = await objectives.RunAsync(teacher.UserId, ct);
        var tags = await find.TagsAsync(bankUid: null, teacher.UserId, ct);
        return
        [
            new("bank", BankText.Bank, asked.Bank, [.. usable.Select(bank => new SelectListItem(Plain(bank.Title), bank.Uid))], SetText.AnyBank),
            new("course", BankText.Course, asked.Course, [.. (await courses.OfAsync(teacher, ct)).Skip(1)]),
            new("section", BankText.Section, asked.Section, await courses.SectionsAsync(teacher, ct)),
            new("objective", SetPlanText.AxisWord(BlueprintAxis.Objective), asked.Objective, [.. served.Select(one => new SelectListItem($"{one.Number} {Plain(one.Title)}", one.Uid))]),
            new("category", BankText.Category, asked.Category, Of<Category>(category => LabelText.Category(category.Word()))),
            new("level", BankText.Level, asked.Level, Of<CognitiveLevel>(TeachText.Level)),
            new("difficulty", BankText.Difficulty, asked.Difficulty, Of<Difficulty>(TeachText.Difficulty)),
            new("type", BankText.Type, asked.Type, [.. QuestionTypes.All.Select(type => new SelectListItem(TeachText.Type(type.Key), type.Key))]),
            new("use", BankText.Use, asked.Use, Of<QuestionUse>(TeachText.Use)),
            new("lang", BankText.Language, asked.Lang, [.. Languages.All.Select(lang => new SelectListItem(Languages.OwnName(lang), lang))]),
            new("tag", BankText.Tag, asked.Tag, [.. tags.Select(tag => new SelectListItem(tag, tag))]),
        ];
    }

    /// <param name="choices">From <see cref="OfAsync"/>.</param>
    public static string WordsOf(PoolFilter filter, IReadOnlyList<BankModel.Choice> choices)
    {
        // Many banks are called as their category is.
        var words = filter.Conditions().Select(condition => condition.Key == "bank" ? SetText.InBank(NameIn(choices, condition)) : NameIn(choices, condition));
        return string.Join(" · ", words) is { Length: > 0 } said ? said : SetText.AnyQuestion;
    }

    static string NameIn(IReadOnlyList<BankModel.Choice> choices, KeyValuePair<string, string> condition) => condition.Value == PoolFilter.None && condition.Key is "section" or "objective"
        ? SetPlanText.Without(Words<BlueprintAxis>.Parse(condition.Key))
        : StoredNameIn(choices, condition);

    static string StoredNameIn(IReadOnlyList<BankModel.Choice> choices, KeyValuePair<string, string> condition) =>
        choices.First(choice => choice.Name == condition.Key).Items.FirstOrDefault(item => item.Value == condition.Value)?.Text ?? SetText.Gone;

    string Plain(LocalizedText text) => AuthoredText.ToPlain(text.In(reader.ContentLanguages).Value);

    static IReadOnlyList<SelectListItem> Of<T>(Func<T, string> name)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => new SelectListItem(name(value), value.Word()))];
}
