using System.Globalization;
using Microsoft.AspNetCore.Mvc;
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

/// <summary>A table that says how many questions a set draws of each category in each section, level or objective.</summary>
public sealed class BlueprintModel(ReadOwnDraft read, ReadBlueprint readTable, AddSlots add, PoolChoices pools, ReaderPreferences reader) : SetPageModel
{
    const string CellPrefix = "cell/";

    /// <summary>Of the address alone: a form has fields of the same names.</summary>
    [FromQuery(Name = "")]
    public PoolQuery Asked { get; set; } = new();

    public ReadBlueprint.View View { get; private set; } = null!;

    /// <summary>Whose questions, and what they are about.</summary>
    public IReadOnlyList<BankModel.Choice> First { get; private set; } = [];

    /// <summary>What else can be asked for, but for what the table itself says.</summary>
    public IReadOnlyList<BankModel.Choice> Others { get; private set; } = [];

    public LocalizedText Title { get; private set; } = null!;

    public long SeenNow { get; private set; }

    public string Points { get; private set; } = "1";

    public string? PointsProblem { get; private set; }

    public string? CellsProblem { get; private set; }

    /// <summary>What the page says on top is of fields: it goes once those are mended.</summary>
    public bool TellsOfFields => Problem is not null && (PointsProblem ?? CellsProblem) is not null;

    /// <inheritdoc cref="TellsOfFields"/>
    public bool TellsOfCells => TellsOfFields && PointsProblem is null;

    /// <summary>What is typed in the cells, by field; null where the set itself says it.</summary>
    IReadOnlyDictionary<string, string>? _typed;

    IReadOnlyList<BankModel.Choice> _words = [];

    public string Here => Asked.Address(SetAddress.Blueprint(Uid));

    public string CheckAddress => Here + (Here.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "handler=Check";

    public static IReadOnlyList<Category> Categories { get; } = Enum.GetValues<Category>();

    /// <param name="Typed">Empty for none.</param>
    /// <param name="Faults">The ids of what is said to be wrong with it.</param>
    public sealed record Cell(string Field, string Typed, int Available, IReadOnlyList<string> Faults)
    {
        public string Id => IdOf(Field);
    }

    /// <summary>What is wrong with a cell, or with several together.</summary>
    /// <param name="Places">Cells by field, with what the row and the column are called; without a field, the words of a draw beside the table that asks for the same questions.</param>
    /// <param name="Problem">Of all of them.</param>
    public sealed record Fault(string Id, IReadOnlyList<(string? Field, string Name)> Places, string Problem);

    /// <summary>First the cells in which no number of questions stands, then what there is too little of.</summary>
    public IReadOnlyList<Fault> Wrong { get; private set; } = [];

    /// <inheritdoc cref="Wrong"/>
    public IReadOnlyList<Fault> Lacking { get; private set; } = [];

    public int Sum => View.Blueprint.Cells.Sum(cell => cell.Count);

    /// <summary>Questions in an attempt, with the other slots.</summary>
    public int Questions => View.Slots.Sum(slot => slot.Questions);

    /// <summary>The fields of the cells in which no number of questions stands.</summary>
    IEnumerable<string> WrongFields => _typed is null ? [] : _typed.Where(cell => CountOf(cell.Value) is null).Select(cell => cell.Key);

    /// <summary>The rows in which something is typed: they stay in sight with it, whatever it is.</summary>
    IReadOnlyList<string> TypedRows => _typed is null ? [] : [.. _typed.Where(cell => cell.Value.Length > 0).Select(cell => cell.Key[CellPrefix.Length..].Split('/', 2)).Where(parts => parts.Length == 2).Select(parts => parts[1])];

    public int SumOf(ReadBlueprint.Row row) => View.Blueprint.Cells.Where(cell => cell.Row == row.Key).Sum(cell => cell.Count);

    public int SumOf(Category category) => View.Blueprint.Cells.Where(cell => cell.Category == category).Sum(cell => cell.Count);

    public Cell CellOf(ReadBlueprint.Row row, Category category)
    {
        var field = FieldOf(row.Key, category);
        var stands = View.Blueprint.Cells.FirstOrDefault(cell => cell.Row == row.Key && cell.Category == category)?.Count.ToString(CultureInfo.InvariantCulture);
        var typed = _typed is null ? stands ?? "" : _typed.GetValueOrDefault(field, "");
        return new Cell(field, typed, row.Available.GetValueOrDefault(category), [.. Wrong.Concat(Lacking).Where(fault => fault.Places.Any(place => place.Field == field)).Select(fault => fault.Id)]);
    }

    public string NameOf(ReadBlueprint.Row row)
    {
        if (row.Key == PoolFilter.None) return SetPlanText.Without(Asked.Rows);
        var title = row.Title is { } text ? AuthoredText.ToPlain(text.In(reader.ContentLanguages).Value) : TeachText.Level(Words<CognitiveLevel>.Parse(row.Key));
        return row.Number is { } number ? $"{number} {title}" : title;
    }

    /// <summary>Of a cell's field.</summary>
    public static string IdOf(string field) => field.Replace('/', '-');

    static string FieldOf(string row, Category category) => $"{CellPrefix}{category.Word()}/{row}";

    /// <returns>Null where the table has no such row.</returns>
    string? NameOf(string row, Category category) => View.Rows.FirstOrDefault(one => one.Key == row) is { } known ? SetPlanText.CellName(NameOf(known), LabelText.Category(category.Word())) : null;

    IEnumerable<Fault> WrongCells() => WrongFields
        .Select(field => (Field: field, Parts: field[CellPrefix.Length..].Split('/', 2)))
        .Where(cell => cell.Parts.Length == 2 && Words<Category>.Find(cell.Parts[0]) is not null)
        .Select(cell => (cell.Field, Name: NameOf(cell.Parts[1], Words<Category>.Parse(cell.Parts[0]))))
        .Where(cell => cell.Name is not null)
        .Select(cell => new Fault($"wrong-{IdOf(cell.Field)}", [(cell.Field, cell.Name!)], SetFormText.WholeNeeded(0, SlotPlan.MostQuestions)));

    Fault LackingOf(PoolShortage shortage, int at)
    {
        var places = shortage.Pools.Select(place => PlaceOf((SlotPlan.Draw)View.Slots[place])).OrderBy(place => place.Field is null);
        return new Fault($"lacking-{at}", [.. places], SetPlanText.ShortBy(shortage.Pools.Count, shortage.Needed, shortage.Available));
    }

    (string? Field, string Name) PlaceOf(SlotPlan.Draw slot) =>
        Blueprint.Of([slot], View.Blueprint.Base, View.Blueprint.Axis).Cells is [var cell] && NameOf(cell.Row, cell.Category) is { } name
            ? (FieldOf(cell.Row, cell.Category), name)
            : (null, PoolChoices.WordsOf(slot.Pool with { Bank = null }, _words));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(cells: null, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync([FromForm] string? points, [FromForm] bool check, CancellationToken ct)
    {
        Points = points ?? "";
        var cells = ReadCells();
        if (check)
        {
            if (!await LoadAsync(cells, ct)) return NotFound();
            SeenNow = Seen;
            return Page();
        }
        if (SetFields.Read(points) is not (> 0 and <= SlotPlan.MostPoints and var each)) PointsProblem = SetText.PointsNeeded(SlotPlan.MostPoints);
        else if (CellsProblem is null)
        {
            var blueprint = new Blueprint(Blueprint.BaseOf(Asked.ToFilter(), Asked.Rows), Asked.Rows, cells);
            return await AfterAsync(await add.BlueprintAsync(Change, blueprint, each, ct), "blueprint", () => LoadAsync(cells, ct));
        }
        return await RefuseAsync(PointsProblem ?? CellsProblem!, meanwhile: false, async () =>
        {
            var isThere = await LoadAsync(cells, ct);
            // What was not in order was not compared with anybody's change: that is done when it is.
            SeenNow = Seen;
            return isThere;
        });
    }

    /// <summary>For script: what the table would mean, and nothing is changed.</summary>
    public async Task<IActionResult> OnPostCheckAsync(CancellationToken ct) => await LoadAsync(ReadCells(), ct) ? Partial("_BlueprintResult", this) : NotFound();

    /// <summary>The cells with a number; what is no number is left out and said.</summary>
    IReadOnlyList<BlueprintCell> ReadCells()
    {
        _typed = Request.Form.Where(field => field.Key.StartsWith(CellPrefix, StringComparison.Ordinal)).ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal);
        if (WrongFields.Any()) CellsProblem = SetFormText.WholeNeeded(0, SlotPlan.MostQuestions);
        return
        [
            .. _typed.Select(field => (Parts: field.Key[CellPrefix.Length..].Split('/', 2), Count: CountOf(field.Value) ?? 0))
                .Where(cell => cell.Count > 0 && cell.Parts.Length == 2 && Words<Category>.Find(cell.Parts[0]) is not null && (Asked.Rows != BlueprintAxis.Level || Words<CognitiveLevel>.Find(cell.Parts[1]) is not null))
                .Select(cell => new BlueprintCell(cell.Parts[1], Words<Category>.Parse(cell.Parts[0]), cell.Count)),
        ];
    }

    /// <returns>0 for nothing; null for what is no number of questions.</returns>
    static int? CountOf(string typed) =>
        string.IsNullOrWhiteSpace(typed) ? 0 : SetFields.Read(typed) is >= 0 and <= SlotPlan.MostQuestions and var count && count == Math.Floor(count) ? (int)count : null;

    /// <summary>What most draws of the table are worth that the set has already; null where it has none.</summary>
    double? PointsIn(IEnumerable<SlotPlan> slots) => slots
        .Where(slot => Blueprint.Of([slot], View.Blueprint.Base, View.Blueprint.Axis).Cells.Count > 0)
        .CountBy(slot => slot.Points).OrderByDescending(points => points.Value).Select(points => (double?)points.Key).FirstOrDefault();

    /// <param name="cells">Null for those that the set has already.</param>
    async Task<bool> LoadAsync(IReadOnlyList<BlueprintCell>? cells, CancellationToken ct)
    {
        if (await read.RunAsync(Uid, Teacher.UserId, ct) is not { } own) return false;
        if (await readTable.RunAsync(Uid, Teacher.UserId, Asked.ToFilter(), Asked.Rows, cells, TypedRows, points: 1, ct) is not { } view) return false;
        (Title, SeenNow, View) = (own.Draft.Settings.Title, own.ChangedAt.ToUnixTimeMilliseconds(), view);
        if (cells is null && PointsIn(own.Draft.Slots) is { } points) Points = points.ToString(CultureInfo.InvariantCulture);
        _words = await pools.OfAsync(Asked, Teacher, ct);
        string[] told = ["category", Asked.Rows.Word()];
        var open = _words.Where(choice => !told.Contains(choice.Name, StringComparer.Ordinal)).ToLookup(choice => choice.Name is "bank" or "course");
        (First, Others) = ([.. open[true]], [.. open[false]]);
        (Wrong, Lacking) = ([.. WrongCells()], [.. View.Result.Problems.OfType<QuizProblem.Short>().Select((one, at) => LackingOf(one.Shortage, at))]);
        return true;
    }
}
