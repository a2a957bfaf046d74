using OncoLearn.Core.Authoring.Similar;

namespace OncoLearn.Core.Tests.Authoring;

public sealed class NearDuplicatesTests
{
    const string Question = "According to the review, which protein does NUPR1 bind in the nucleus of stressed pancreatic cancer cells?";

    [Theory]
    [InlineData(Question, 1)]
    [InlineData("ACCORDING to the review: which protein does ＮＵＰＲ１ bind, in the nucleus of stressed pancreatic-cancer cells", 1)]
    [InlineData("", 0)]
    public void Case_width_and_punctuation_make_no_difference(string other, double similarity) =>
        Assert.Equal(similarity, Shingles.Of(Question).SimilarityTo(Shingles.Of(other)));

    [Fact]
    public void A_reworded_question_is_found_and_another_is_not()
    {
        var others = new[]
        {
            "According to this review, which protein does NUPR1 bind to in the nucleus of stressed cancer cells of the pancreas?",
            "According to the review, in which tumours is Nanog raised?",
            "综述认为，NUPR1 在应激的胰腺癌细胞核中与哪种蛋白结合？",
        };
        var match = Assert.Single(NearDuplicates.Of(Shingles.Of(Question), others.Select(other => (other, Shingles.Of(other)))));
        Assert.Equal(others[0], match.Item);
        Assert.InRange(match.Similarity, NearDuplicates.Threshold, 0.99);
    }

    [Fact]
    public void Chinese_is_compared_by_its_characters() => Assert.InRange(
        Shingles.Of("据本综述，NUPR1 在胰腺癌中促进肿瘤生长。").SimilarityTo(Shingles.Of("据综述，NUPR1在胰腺癌中会促进肿瘤生长")), NearDuplicates.Threshold, 1);

    [Fact]
    public void Short_texts_are_compared_too() => Assert.Equal(1, Shingles.Of("p8").SimilarityTo(Shingles.Of("P8!")));

    /// <summary>Against the comparison of every pair; what may be missed lies at the threshold.</summary>
    [Fact]
    public void All_pairs_are_found_but_a_few_at_the_threshold()
    {
        var chance = new Chance(42);
        var words = Enumerable.Range(0, 400).Select(n => $"word{n:x3}").ToArray();
        var texts = new List<string>();
        for (var n = 0; n < 150; n++)
        {
            var text = Enumerable.Range(0, 25).Select(_ => words[chance.Below(words.Length)]).ToArray();
            texts.Add(string.Join(' ', text));
            for (var change = chance.Below(6); change > 0; change--) text[chance.Below(text.Length)] = words[chance.Below(words.Length)];
            texts.Add(string.Join(' ', text));
        }
        var shingles = texts.ConvertAll(text => (text, Shingles.Of(text)));
        var found = NearDuplicates.Among(shingles).ToDictionary(pair => (pair.A, pair.B), pair => pair.Similarity);
        var all = from a in Enumerable.Range(0, texts.Count)
                  from b in Enumerable.Range(a + 1, texts.Count - a - 1)
                  let similarity = shingles[a].Item2.SimilarityTo(shingles[b].Item2)
                  where similarity >= NearDuplicates.Threshold
                  select (texts[a], texts[b], similarity);
        var missed = all.Where(pair => !found.ContainsKey((pair.Item1, pair.Item2))).ToList();
        Assert.True(found.Count > 100);
        Assert.True(missed.Count <= 2, string.Join('\n', missed));
        Assert.All(missed, pair => Assert.InRange(pair.similarity, NearDuplicates.Threshold, 0.75));
        Assert.Equal(found.Values.OrderDescending(), found.Values);
    }
}
