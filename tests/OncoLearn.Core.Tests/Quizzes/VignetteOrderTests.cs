using OncoLearn.Core.Quizzes;

namespace OncoLearn.Core.Tests.Quizzes;

public sealed class VignetteOrderTests
{
    sealed record Place(int Id, long? Vignette, bool IsFixed);

    [Fact]
    public void Shuffled_questions_on_one_vignette_stand_next_to_each_other()
    {
        foreach (var seed in Enumerable.Range(0, 500))
        {
            var places = Sample(new Chance(seed));
            var shuffled = Shuffle(places, seed);
            Assert.Equal(places.Select(place => place.Id), shuffled.Select(place => place.Id).Order());
            Assert.All(Runs(shuffled, places), runs => Assert.Equal(1, runs));
            Assert.Equal(shuffled, Shuffle(places, seed));
        }
    }

    [Fact]
    public void Drawn_questions_stand_next_to_the_others_on_their_vignette_and_the_rest_keeps_its_order()
    {
        foreach (var seed in Enumerable.Range(0, 500))
        {
            var places = Sample(new Chance(seed));
            var gathered = Gather(places);
            Assert.Equal(places.Select(place => place.Id), gathered.Select(place => place.Id).Order());
            Assert.Equal(places.Where(place => place.IsFixed), gathered.Where(place => place.IsFixed));
            Assert.Equal(places.Where(place => place.Vignette is null), gathered.Where(place => place.Vignette is null));
            foreach (var drawn in gathered.Where(place => place is { Vignette: not null, IsFixed: false }))
            {
                var before = gathered.TakeWhile(place => place != drawn).LastOrDefault();
                var isFirst = gathered.First(place => place.Vignette == drawn.Vignette) == drawn;
                Assert.True(isFirst || before!.Vignette == drawn.Vignette);
            }
            Assert.Equal(gathered, Gather(gathered));
        }
    }

    [Fact]
    public void Without_vignettes_chance_orders_as_it_does_anything()
    {
        Place[] places = [.. Enumerable.Range(0, 9).Select(id => new Place(id, null, false))];
        Assert.Equal(new Chance(4).Shuffle(places), Shuffle(places, 4));
        Assert.Equal(places, Gather(places));
    }

    /// <summary>Whichever of three questions on a vignette comes first, with what stands before them.</summary>
    [Fact]
    public void Every_order_that_keeps_a_vignette_together_can_come_out()
    {
        Place[] places = [new(0, 1, false), new(1, 1, true), new(2, null, false)];
        Assert.Equal(["0 1 2", "1 0 2", "2 0 1", "2 1 0"], Enumerable.Range(0, 200).Select(seed => string.Join(' ', Shuffle(places, seed).Select(place => place.Id))).Distinct().Order());
    }

    static IReadOnlyList<Place> Shuffle(IReadOnlyList<Place> places, int seed) => VignetteOrder.Shuffle(places, place => place.Vignette, new Chance(seed));

    static IReadOnlyList<Place> Gather(IReadOnlyList<Place> places) => VignetteOrder.Gather(places, place => place.Vignette, place => place.IsFixed);

    /// <summary>For each vignette, how many runs of neighbours its questions make.</summary>
    static IEnumerable<int> Runs(IReadOnlyList<Place> ordered, IReadOnlyList<Place> places) => places.Select(place => place.Vignette).OfType<long>().Distinct().Select(vignette =>
        ordered.Index().Count(one => one.Item.Vignette == vignette && (one.Index == 0 || ordered[one.Index - 1].Vignette != vignette)));

    static IReadOnlyList<Place> Sample(Chance chance) =>
        [.. Enumerable.Range(0, 1 + chance.Below(12)).Select(id => new Place(id, chance.Below(3) == 0 ? null : 1 + chance.Below(4), chance.Below(3) == 0))];
}
