import { expect, it } from 'vitest'
import { fold } from '../../src/text/fold'

it.each([
  ['赌丨博', '赌博'],
  ['重〇庆', '重庆'],
  ['斉々哈尔', '齐齐哈尔'],
  ['々起', '々起'],
  ['赌㇑博', '赌博'],
  ['赌〡博', '赌博'],
  ['中⼞国', '中国'],
  ['赌囗博', '赌囗博'],
  ['二〇二六', '二〇二六'],
  ['第〇号', '第号'],
  ['丨赌博', '丨赌博'],
  ['赌博丨', '赌博丨'],
])('%s is read as %s', (written, read) => {
  expect(fold(written, true).text).toBe(read)
})

it('keeps strokes in running text, where nothing hides in a word', () => {
  expect(fold('赌丨博', false).text).toBe('赌丨博')
})
