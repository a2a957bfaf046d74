using OncoLearn.Web.Tests.Browser;
using OncoLearn.Web.Tests.Questions;

namespace OncoLearn.Web.Tests.Teach.Reviews;

/// <summary><c>pdf-layout.js</c>: where text stands on a page, and in which order it is read.</summary>
public sealed class PdfLayoutTests(Chromium chromium, TypeSite site) : IClassFixture<TypeSite>
{
    const double Left = 50;
    const double Right = 310;
    const double Column = 240;

    /// <summary>In points; letters are 10 high, and their baseline is Y from above.</summary>
    sealed record Run(string Text, double X, double Y, double Width, double Height = 10, int Turn = 0);

    [Fact]
    public async Task The_left_column_is_read_before_the_right_one_though_their_lines_stand_apart()
    {
        var page = Lines("left", Left, 100, 6).Concat(Lines("right", Right, 103.5, 6)).ToArray();
        Assert.Equal($"{Numbered("left", 6)}\n{Numbered("right", 6)}", await ReadAsync(page));
    }

    [Fact]
    public async Task What_crosses_both_columns_stays_in_its_place()
    {
        Run[] page =
        [
            new("The title of all", 100, 60, 380, 16), .. Lines("first left", Left, 100, 5), .. Lines("first right", Right, 100, 5),
            new("Table 1. A table across both columns of this page.", Left, 200, 400), .. Row(214), .. Row(226), .. Row(238), new("A note below the table, across both columns.", Left, 250, 400),
            .. Lines("second left", Left, 290, 5), .. Lines("second right", Right, 290, 5),
        ];
        Assert.Equal(
            $"The title of all\n\n{Numbered("first left", 5)}\n{Numbered("first right", 5)}\n\nTable 1. A table across both columns of this page.\n"
            + "gene drug mice 1\ngene drug mice 1\ngene drug mice 1\nA note below the table, across both columns.\n\n"
            + $"{Numbered("second left", 5)}\n{Numbered("second right", 5)}",
            await ReadAsync(page));

        static Run[] Row(double y) => [new("gene", Left, y, 30), new("drug", 150, y, 30), new("mice", Right, y, 30), new("1", 450, y, 10)];
    }

    [Fact]
    public async Task A_table_on_a_page_of_one_column_is_read_row_by_row()
    {
        Run[] page = [new("A line of text that is as wide as the page and goes on", Left, 80, 500), .. Enumerable.Range(0, 6).SelectMany(row => new Run[] { new($"gene {row}", Left, 100 + (12 * row), 40), new($"drug {row}", 300, 100 + (12 * row), 40) })];
        Assert.EndsWith(string.Join('\n', Enumerable.Range(0, 6).Select(row => $"gene {row} drug {row}")), await ReadAsync(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Three_columns_are_read_one_after_another()
    {
        var page = Lines("a", 40, 100, 6, 160).Concat(Lines("b", 215, 100, 6, 160)).Concat(Lines("c", 390, 100, 6, 160)).ToArray();
        Assert.Equal($"{Numbered("a", 6)}\n{Numbered("b", 6)}\n{Numbered("c", 6)}", await ReadAsync(page));
    }

    [Fact]
    public async Task A_page_whose_right_column_has_ended_soon_has_the_columns_of_the_others()
    {
        Run[] full = [.. Lines("left", Left, 100, 6), .. Lines("right", Right, 100, 6)];
        Run[] last = [.. Lines("last", Left, 100, 6), new("the end of the right column is here", Right, 100, Column)];
        Assert.Equal($"{Numbered("left", 6)}\n{Numbered("right", 6)}\n\f{Numbered("last", 6)}\nthe end of the right column is here", await ReadAsync(full, last));
    }

    [Fact]
    public async Task Running_heads_and_page_numbers_are_read_outside_of_the_columns()
    {
        Run[] page = [new("Invented Genes", Left, 40, 80), new("5 of 20", 510, 40, 40), .. Lines("left", Left, 100, 6), .. Lines("right", Right, 100, 6), new("7", 540, 400, 6)];
        Assert.Equal($"Invented Genes 5 of 20\n\n{Numbered("left", 6)}\n{Numbered("right", 6)}\n\n7", await ReadAsync(page));
    }

    [Fact]
    public async Task An_empty_line_stands_where_there_is_more_space_and_an_indented_line_begins_with_two()
    {
        Run[] page =
        [
            new("1 Introduction", Left, 80, 90, 12), .. Lines("one", Left, 104, 3), new("two begins a paragraph of its own", Left + 12, 140, Column - 12), .. Lines("two", Left, 152, 3),
        ];
        Assert.Equal($"1 Introduction\n\n{Numbered("one", 3)}\n  two begins a paragraph of its own\n{Numbered("two", 3)}", await ReadAsync(page));
    }

    [Theory]
    [InlineData("2,3", "cells²,³.")]
    [InlineData("1–3", "cells¹⁻³.")]
    [InlineData("2+", "cells²⁺.")]
    [InlineData("[4]", "cells[4].")]
    [InlineData("th", "cellsth.")]
    public async Task Small_raised_numbers_are_superscripts(string raised, string read) =>
        Assert.Equal(read, await ReadPageAsync(new("cells", Left, 100, 25), new(raised, 75, 96, 8, 6.5), new(".", 83, 100, 3)));

    [Fact]
    public async Task Small_lowered_numbers_are_none() =>
        Assert.Equal("H2O", await ReadPageAsync(new("H", Left, 100, 7), new("2", 57, 102, 4, 6.5), new("O", 61, 100, 7)));

    [Fact]
    public async Task Words_in_another_font_keep_their_spaces_and_Chinese_has_none() =>
        Assert.Equal("the gene ZPX4, 白色", await ReadPageAsync(new("the gene", Left, 100, 40), new("ZPX4", 92.5, 100, 25), new(",", 117.6, 100, 3), new("⽩", 123.1, 100, 10), new("色", 134.6, 100, 10)));

    [Fact]
    public async Task Letters_drawn_twice_are_read_once() =>
        Assert.Equal("Abstract", await ReadPageAsync(new("Abstract", Left, 100, 40), new("Abstract", Left + 0.3, 100, 40)));

    [Fact]
    public async Task Turned_text_is_read_behind_the_rest()
    {
        // Upwards on the left margin: each letter further up, each line further right.
        Run[] page = [new("second", 30, 400, 40, Turn: 3), new("first", 18, 400, 40, Turn: 3), new("line", 18, 357, 20, Turn: 3), .. Lines("text", Left, 100, 5)];
        Assert.Equal($"{Numbered("text", 5)}\nfirst line\nsecond", await ReadAsync(page));
    }

    [Fact]
    public async Task A_number_sign_at_a_lines_beginning_is_no_heading() => Assert.Equal("#Corresponding author", await ReadPageAsync(new Run("# Corresponding author", Left, 100, 100)));

    [Fact]
    public async Task Pages_without_text_are_empty() => Assert.Equal("\n\ftext\n\f", await ReadAsync([], [new Run("text", Left, 100, 20)], [new Run(" ", Left, 100, 3)]));

    static IEnumerable<Run> Lines(string name, double x, double y, int count, double width = Column) => Enumerable.Range(0, count).Select(at => new Run($"{name} {at}", x, y + (12 * at), width));

    static string Numbered(string name, int count) => string.Join('\n', Enumerable.Range(0, count).Select(at => $"{name} {at}"));

    Task<string> ReadPageAsync(params Run[] page) => ReadAsync(page);

    async Task<string> ReadAsync(params Run[][] pages)
    {
        await using var context = await chromium.OpenAsync(Look.Desk, site.Site.ClientOptions.BaseAddress, script: true);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/robots.txt");
        var runs = pages.Select(one => one.Select(run => new { text = run.Text, x = run.X, y = run.Y, width = run.Width, height = run.Height, turn = run.Turn }));
        return await page.EvaluateAsync<string>("async pages => (await import('/js/pdf-layout.js')).textOf(pages)", runs);
    }
}
