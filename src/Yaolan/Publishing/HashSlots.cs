namespace Yaolan.Publishing;

/// <summary>
/// Finds numbers by the hash of what they stand for, which only their owner knows. A dictionary would hold the things
/// themselves, in several times the room.
/// </summary>
internal sealed class HashSlots(Func<int, int> hashOf)
{
    // One more than the number, so that 0 is an empty slot.
    private int[] _slots = new int[16];
    private int _count;

    /// <summary>A number that has this hash and of which this is true.</summary>
    public int? Find<TSought>(int hash, TSought sought, Func<int, TSought, bool> isIt)
        where TSought : allows ref struct
    {
        for (var slot = Start(hash); _slots[slot] != 0; slot = Next(slot))
            if (isIt(_slots[slot] - 1, sought))
                return _slots[slot] - 1;
        return null;
    }

    public void Add(int number)
    {
        // At most two slots of three are taken, or else neighbours get in each other's way.
        if (++_count * 3L > _slots.Length * 2L)
            Grow();
        Put(number + 1);
    }

    private void Grow()
    {
        var before = _slots;
        _slots = new int[before.Length * 2];
        foreach (var taken in before)
            if (taken != 0)
                Put(taken);
    }

    private void Put(int taken)
    {
        var slot = Start(hashOf(taken - 1));
        while (_slots[slot] != 0)
            slot = Next(slot);
        _slots[slot] = taken;
    }

    private int Start(int hash) => hash & (_slots.Length - 1);

    private int Next(int slot) => (slot + 1) & (_slots.Length - 1);
}
