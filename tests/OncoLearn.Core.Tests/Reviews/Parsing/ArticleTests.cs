using OncoLearn.Core.Reviews.Parsing;

namespace OncoLearn.Core.Tests.Reviews.Parsing;

/// <summary>Whole articles with all that stands around their text.</summary>
public sealed class ArticleTests
{
    const string English = """
        Invented Genes 2024, 9, 211. https://doi.org/10.0000/invented.2024.0211
        Review
        QRX7 in Solid Tumours: What Is Known and
        What Is Not
        Anna Berg 1,*, Li Wei 2 and Tom Field 1
        1 Department of Invented Genes, University of Nowhere
        2 Hospital of Somewhere
        * Correspondence: anna.berg@nowhere.example
        Received: 3 March 2024; Accepted: 9 May 2024
        Abstract: QRX7 is a protein that rises under stress. This review tells what it does in tumours
        of the lung and the stomach.
        Keywords: QRX7; hypoxia; lung cancer
        Copyright: © 2024 by the authors. This article is an open access article distributed under the terms of the Creative Commons Attribution (CC BY) license (https://creativecommons.org/licenses/by/4.0/).
        1. Introduction
        QRX7 was first described in yeast, where it takes part in the answer to heat [1]. In human
        cells it rises in hypoxia and is then found in the nucleus [2,3]. Whether it protects or harms
        depends on the tissue.
        Figure 1. Where QRX7 stands among the other proteins of the answer to heat. Arrows show what is
        activated.
        2. Lung Cancer
        Table 1. Expression of QRX7.
        Tumour    Patients    High expression
        Lung      96          41
        Stomach   54          12
        In 96 patients with lung cancer high expression went with shorter survival [4-6]. After QRX7
        was silenced, cultured cells of lung cancer grew more slowly.
        Fig. 1 shows how this may come about. The authors of another study saw no such effect.
        3. Conclusions
        QRX7 may be worth a closer look.
        Author Contributions: A.B. wrote the text.
        Funding
        Nobody paid for this.
        References
        1. Field, T. Heat in yeast. J. Inv. 2001, 3, 1-9.
        2. Berg, A.; Wei, L. Hypoxia and QRX7 in cells of many kinds, with a long title that goes on
        into the next line. J. Inv. 2011, 4, 10-19.
        3. Berg, A. More of it. J. Inv. 2012, 5, 20-29.
        4. Wei, L. Lungs. J. Inv. 2013, 6, 30-39.
        """;

    readonly ParsedReview _english = ReviewParser.Parse(English);

    [Fact]
    public void Its_title_abstract_keywords_and_licence_are_read()
    {
        Assert.Equal("QRX7 in Solid Tumours: What Is Known and What Is Not", _english.Title);
        Assert.Equal("en", _english.Language);
        var text = Assert.Single(_english.Abstracts);
        Assert.Equal(("en", "QRX7 is a protein that rises under stress. This review tells what it does in tumours of the lung and the stomach."), (text.Language, text.Text));
        Assert.Equal(["QRX7", "hypoxia", "lung cancer"], _english.Keywords);
        Assert.Equal("CC BY 4.0", _english.Licence);
    }

    [Fact]
    public void Its_sections_hold_nothing_but_text()
    {
        Assert.Equal(["1 Introduction", "2 Lung Cancer", "3 Conclusions"], _english.Sections.Select(section => $"{section.Number} {section.Title}"));
        Assert.Equal(
            [
                "QRX7 was first described in yeast, where it takes part in the answer to heat [1]. In human cells it rises in hypoxia and is then found in the nucleus [2,3]. Whether it protects or harms depends on the tissue.",
                "In 96 patients with lung cancer high expression went with shorter survival [4-6]. After QRX7 was silenced, cultured cells of lung cancer grew more slowly.",
                "Fig. 1 shows how this may come about. The authors of another study saw no such effect.",
                "QRX7 may be worth a closer look.",
            ],
            _english.Sections.SelectMany(section => section.Paragraphs).Select(paragraph => paragraph.Text));
        Assert.Equal([4, 5, 6], _english.Sections[1].Paragraphs[0].Sentences[0].Citations);
    }

    [Fact]
    public void What_stands_around_the_text_is_kept_by_its_kind()
    {
        string[] Of(string kind) => [.. _english.Furniture.Where(piece => piece.Kind == kind).Select(piece => piece.Text)];

        Assert.Equal(["Review"], Of(FurnitureKind.Banner));
        Assert.Equal(["Anna Berg 1,*, Li Wei 2 and Tom Field 1"], Of(FurnitureKind.Authors));
        Assert.Contains("University of Nowhere", Assert.Single(Of(FurnitureKind.Affiliation)), StringComparison.Ordinal);
        Assert.Equal(["* Correspondence: anna.berg@nowhere.example"], Of(FurnitureKind.Correspondence));
        Assert.Equal(["Received: 3 March 2024; Accepted: 9 May 2024"], Of(FurnitureKind.Dates));
        Assert.Equal(
            ["Figure 1. Where QRX7 stands among the other proteins of the answer to heat. Arrows show what is activated.", "Table 1. Expression of QRX7."],
            Of(FurnitureKind.Caption));
        Assert.Contains("Stomach 54 12", Assert.Single(Of(FurnitureKind.Table)), StringComparison.Ordinal);
        Assert.Contains(Of(FurnitureKind.BackMatter), text => text.Contains("Nobody paid", StringComparison.Ordinal));
    }

    [Fact]
    public void References_are_read_over_their_lines_and_counted()
    {
        Assert.Equal([1, 2, 3, 4], _english.References.Select(reference => reference.Number));
        Assert.Equal("Berg, A.; Wei, L. Hypoxia and QRX7 in cells of many kinds, with a long title that goes on into the next line. J. Inv. 2011, 4, 10-19.", _english.References[1].Text);
    }

    [Fact]
    public void A_citation_beyond_the_list_is_doubted() =>
        Assert.Contains(_english.Doubts, doubt => doubt is { Where: "section 2", Why.En: "It cites 5, 6, but the list of references ends at 4." });

    [Fact]
    public void A_chinese_article_with_its_english_abstract_behind_the_references_is_read_whole()
    {
        var review = ReviewParser.Parse("""
            ·综 述·
            QRX7在实体肿瘤中的研究进展
            张三，李四，王五
            （某某大学附属医院，某市）
            【摘要】 QRX7是一种应激蛋白。本文讨论它的作用。
            【关键词】 QRX7；缺氧；肺癌
            中图分类号：R73 文献标志码：A
            一、引言
            QRX7最早在酵母中被发现，参与热应激[1]。在人的细胞中，它在缺氧时升高，随后进入细胞核。
            二、肺癌
            在96例肺癌患者中，高表达者的生存期较短[2]。
            参 考 文 献
            [1] 张三. 酵母与热[J]. 虚构杂志, 2001, 3(1): 1-9.
            [2] 李四, 王五. 肺癌中的QRX7[J]. 虚构杂志,
            2013, 6(2): 30-39.
            Abstract: QRX7 is a protein of stress. Its work is discussed.
            Key words: QRX7; hypoxia; lung cancer
            收稿日期：2024-03-03
            """);

        Assert.Equal("QRX7在实体肿瘤中的研究进展", review.Title);
        Assert.Equal([("zh-Hans", "QRX7是一种应激蛋白。本文讨论它的作用。"), ("en", "QRX7 is a protein of stress. Its work is discussed.")], review.Abstracts.Select(text => (text.Language, text.Text)));
        Assert.Equal(["QRX7", "缺氧", "肺癌", "QRX7", "hypoxia", "lung cancer"], review.Keywords);
        Assert.Equal(["一 引言", "二 肺癌"], review.Sections.Select(section => $"{section.Number} {section.Title}"));
        Assert.Equal(["张三. 酵母与热[J]. 虚构杂志, 2001, 3(1): 1-9.", "李四, 王五. 肺癌中的QRX7[J]. 虚构杂志, 2013, 6(2): 30-39."], review.References.Select(reference => reference.Text));
        Assert.Empty(review.Doubts);
    }

    [Fact]
    public void An_abstract_in_parts_stays_one()
    {
        var review = ReviewParser.Parse("""
            Abstract
            Background: QRX7 is a protein of stress.
            Methods
            We looked for reports of it.
            Conclusions
            It may be a marker.
            Introduction
            QRX7 was first described in yeast. It takes part in the answer to heat.
            Conclusions
            More is to be learnt.
            """);

        Assert.StartsWith("Background: QRX7", Assert.Single(review.Abstracts).Text, StringComparison.Ordinal);
        Assert.Equal(["Introduction", "Conclusions"], review.Sections.Select(section => section.Title));
    }
}
