using OncoLearn.Core.Reviews.Documents;

namespace OncoLearn.Core.Tests.Reviews.Documents;

public sealed class InlineTextTests
{
    [Theory]
    [InlineData("cells", "1", ".", "cells[1].")]
    [InlineData("cells.", "1,2", " The", "cells.[1,2] The")]
    [InlineData("细胞", "[1-3]", "。", "细胞[1-3]。")]
    [InlineData("cells", "1–3, 7", "", "cells[1-3,7]")]
    [InlineData("in 2019", "12", ",", "in 2019[12],")]
    [InlineData("CD44", "8", " cells", "CD44[8] cells")]
    [InlineData("细胞", "（3）", "", "细胞[3]")]
    public void A_superscript_of_numbers_cites(string before, string raised, string after, string text) => Assert.Equal(text, Text(before, raised, after));

    [Theory]
    [InlineData("10", "6", " cells", "10⁶ cells")]
    [InlineData("5 cm", "2", "", "5 cm²")]
    [InlineData("R", "2", " = 0.9", "R² = 0.9")]
    [InlineData("Ca", "2+", " influx", "Ca²⁺ influx")]
    [InlineData("CD8", "+", " T", "CD8⁺ T")]
    [InlineData("mol L", "−1", "", "mol L⁻¹")]
    [InlineData("with ", "177", "Lu-PSMA", "with ¹⁷⁷Lu-PSMA")]
    [InlineData("the 1", "st", " line", "the 1st line")]
    [InlineData("p53", "−/−", " mice", "p53−/− mice")]
    [InlineData("x", "0.5", "", "x0.5")]
    public void A_superscript_of_another_kind_does_not(string before, string raised, string after, string text) => Assert.Equal(text, Text(before, raised, after));

    [Fact]
    public void Superscripts_that_a_program_cut_in_pieces_are_one()
    {
        var text = new InlineText();
        text.Text("cells");
        text.Superscript("1");
        text.Superscript(",");
        text.Text(" ");
        text.Superscript("2");
        text.Superscript("-4");
        text.Text(" grow");
        Assert.Equal("cells[1,2-4] grow", text.ToString());
    }

    [Theory]
    [InlineData("[", ",", "]", "cells [1,2] grow")]
    [InlineData("(", "–", ")", "cells [1-2] grow")]
    [InlineData("（", "、", "）", "cells [1,2] grow")]
    [InlineData("", ", ", "", "cells [1,2] grow")]
    [InlineData("", " and ", "", "cells [1] and [2] grow")]
    public void Links_into_the_references_stand_in_one_pair_of_brackets(string opening, string between, string closing, string expected)
    {
        var text = new InlineText();
        text.Text("cells " + opening);
        text.Link([1], "1");
        text.Text(between);
        text.Link([2], "2");
        text.Text(closing + " grow");
        Assert.Equal(expected, text.ToString());
        Assert.Equal(expected, text.ToString());
    }

    [Fact]
    public void A_link_that_prints_authors_keeps_them_before_its_number()
    {
        var text = new InlineText();
        text.Text("(");
        text.Link([5], "Guo et al., 2019");
        text.Text("; ");
        text.Link([6], "Li, 2020");
        text.Text(")");
        Assert.Equal("(Guo et al., 2019 [5]; Li, 2020 [6])", text.ToString());
    }

    [Fact]
    public void A_link_to_many_entries_is_a_range_where_they_follow_one_another()
    {
        var text = new InlineText();
        text.Link([3, 4, 5], "3–5");
        text.Text(" ");
        text.Text("and");
        text.Link([3, 5], "");
        Assert.Equal("[3-5] and[3,5]", text.ToString());
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_text()
    {
        var text = new InlineText();
        text.Text("as in ");
        text.Link([], "[9]");
        Assert.Equal("as in [9]", text.ToString());
    }

    [Theory]
    [InlineData("  a \t\r\n b\u00A0 c ", "a b c")]
    [InlineData("前列\n    腺癌", "前列腺癌")]
    [InlineData("前列 腺癌", "前列 腺癌")]
    [InlineData("前列\nAR", "前列 AR")]
    [InlineData("a\vb\u0085c", "a b c")]
    [InlineData("a\u0002b\uFEFFc", "abc")]
    public void White_space_is_one_space_and_none_at_a_line_end_in_Chinese(string written, string read)
    {
        var text = new InlineText();
        text.Text(written);
        Assert.Equal(read, text.ToString());
    }

    static string Text(string before, string raised, string after)
    {
        var text = new InlineText();
        text.Text(before);
        text.Superscript(raised);
        text.Text(after);
        return text.ToString();
    }
}
