"""The reader: a bidirectional transformer over characters that tells, for each character read, what stood on paper.

Shapes: B texts of L positions, W numbers a position (width), H heads, V ids (alphabet), S = 3 slots a position.
"""

import torch
import torch.nn.functional as F
from torch import nn

SLOTS = 3
PADDING = 0


def rotation(length, width, device=None):
    """Cosines and sines of rotary positions, each [length, width / 2]."""
    frequencies = 1.0 / (1000.0 ** (torch.arange(0, width, 2, device=device).float() / width))
    angles = torch.outer(torch.arange(length, device=device).float(), frequencies)
    return angles.cos(), angles.sin()


def rotate(x, cos, sin):
    """Turns the pairs of numbers of [B, H, L, W / H], the first half with the second, by their position's angles."""
    a, b = x.chunk(2, -1)
    return torch.cat((a * cos - b * sin, a * sin + b * cos), -1)


class Norm(nn.Module):
    """Root-mean-square norm."""

    def __init__(self, width):
        super().__init__()
        self.gain = nn.Parameter(torch.ones(width))

    def forward(self, x):
        return x * torch.rsqrt(x.float().pow(2).mean(-1, keepdim=True) + 1e-6).to(x.dtype) * self.gain.to(x.dtype)


class Block(nn.Module):
    """Attention and a feed-forward layer, each added to what comes in; begins as the identity.

    Before the attention each position is given its neighbours, `reach` to each side, each number of them weighed (a depthwise convolution).
    """

    def __init__(self, width, heads, inner, reach=2):
        super().__init__()
        self.heads, self.reach = heads, reach
        self.norm1, self.norm2 = Norm(width), Norm(width)
        self.near = nn.Parameter(torch.zeros(2 * reach + 1, width))
        self.query, self.key, self.value = (nn.Linear(width, width, bias=False) for _ in range(3))
        self.out = nn.Linear(width, width, bias=False)
        self.up, self.down = nn.Linear(width, inner, bias=False), nn.Linear(inner, width, bias=False)
        nn.init.zeros_(self.out.weight)
        nn.init.zeros_(self.down.weight)

    def forward(self, x, cos, sin, mask):
        """x: [B, L, W]; mask: what is added to the attention's scores, [B, 1, 1, L], or None."""
        batch, length, width = x.shape
        h = self.norm1(x)
        padded = F.pad(h, (0, 0, self.reach, self.reach))
        near = self.near.to(h.dtype)
        for j in range(2 * self.reach + 1):
            h = h + padded[:, j:j + length] * near[j]
        q, k, v = (f(h).view(batch, length, self.heads, -1).transpose(1, 2) for f in (self.query, self.key, self.value))
        q, k = rotate(q, cos, sin), rotate(k, cos, sin)
        attended = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        x = x + self.out(attended.transpose(1, 2).reshape(batch, length, width))
        return x + self.down(F.gelu(self.up(self.norm2(x)), approximate="tanh"))


class Reader(nn.Module):
    """
    padded: whether texts may end in padding, which is then not attended to
    short:  whether to work in 16 bits (bfloat16)
    """

    def __init__(self, vocabulary, width=384, layers=8, heads=6, inner=1536):
        super().__init__()
        self.vocabulary, self.width, self.heads = vocabulary, width, heads
        self.padded = self.short = False
        self.embed = nn.Embedding(vocabulary, width)
        nn.init.normal_(self.embed.weight, std=0.5)
        self.blocks = nn.ModuleList(Block(width, heads, inner) for _ in range(layers))
        self.norm = Norm(width)
        self.head = nn.Linear(width, SLOTS * vocabulary)
        nn.init.normal_(self.head.weight, std=0.02)
        nn.init.zeros_(self.head.bias)

    def forward(self, text):
        """The logits of what each slot of each position emits, [B, L, S, V], for ids [B, L]."""
        x = self.embed(text)
        if self.short:
            x = x.to(torch.bfloat16)
        cos, sin = rotation(text.shape[1], self.width // self.heads, text.device)
        cos, sin = cos.to(x.dtype), sin.to(x.dtype)
        mask = None
        if self.padded:
            mask = torch.zeros(text.shape, dtype=x.dtype, device=text.device).masked_fill(text == PADDING, -1e4)[:, None, None, :]
        for block in self.blocks:
            x = block(x, cos, sin, mask)
        return self.head(self.norm(x)).view(text.shape[0], text.shape[1], SLOTS, self.vocabulary)


def loss_of(reader, text, labels):
    """Cross entropy of the labels [B, L, S] given the text [B, L]: the mean over positions of the sum over slots, in nats."""
    logits = reader(text)
    each = F.cross_entropy(logits.float().reshape(-1, reader.vocabulary), labels.reshape(-1).long(), reduction="none").view(*text.shape, SLOTS).sum(-1)
    real = (text != PADDING).float()
    return (each * real).sum() / real.sum()
